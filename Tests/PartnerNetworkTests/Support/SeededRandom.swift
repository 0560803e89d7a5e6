import TestSupport

/// The numbers of all tests; not those of a quiz, which have the same name.
typealias SeededRandom = TestSupport.SeededRandom
