import PartnerNetwork
import Testing

@Suite struct AgeTests {
  @Test(arguments: [
    ("2019", 2024, 8, 56), ("2019-07", 2024, 8, 61), ("2024-08-01", 2024, 8, 0), ("2024-08-31", 2024, 9, 1),
    ("2026", 2026, 3, 0), ("2025", 2026, 1, 1), ("2023-12", 2024, 1, 1), ("2030", 2026, 1, 0),
  ])
  func months(_ date: String, _ year: Int, _ month: Int, _ expected: Int) {
    #expect(Age.months(since: date, on: (year, month)) == expected)
  }

  @Test(arguments: [
    "", "juillet 2019", "19", "2019-", "2019-13", "2019-00", "2019-1-1", "2019-01-32", "2019-01-01-01", "-2019", "+019",
  ])
  func noDate(_ text: String) { #expect(Age.months(since: text, on: (2024, 8)) == nil) }
}
