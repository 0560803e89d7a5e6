import Surface

/// What a mouse report says. Only the left button and the wheel mean something here: the middle one pastes and the
/// right one opens the terminal's own menu.
enum MouseReport {
  /// `CSI < button ; column ; row M` or `m` (xterm's mode 1006). There is no last column.
  static func event(numbers: [Int], released: Bool) -> MouseEvent? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    return event(button: numbers[0], at: Point(row: numbers[2] - 1, column: numbers[1] - 1), released: released)
  }

  /// `CSI M` and three bytes, from a terminal that does not know mode 1006.
  static func event(bytes: some Collection<UInt8>) -> MouseEvent? {
    let values = bytes.map { Int($0) - 32 }
    guard values.count == 3, values[1] > 0, values[2] > 0 else { return nil }
    // This form does not tell which button was released.
    let released = values[0] & 67 == 3
    let button = released ? values[0] & ~3 : values[0]
    return event(button: button, at: Point(row: values[2] - 1, column: values[1] - 1), released: released)
  }

  private static func event(button: Int, at point: Point, released: Bool) -> MouseEvent? {
    // Bits: 3 the button, 28 the modifiers, 32 a motion, 64 the wheel, 128 further buttons.
    switch (button & 3, button & 64 != 0) {
    case _ where button & 128 != 0: nil
    case (0, true): released ? nil : MouseEvent(.wheelUp, at: point)
    case (1, true): released ? nil : MouseEvent(.wheelDown, at: point)
    case (0, false): MouseEvent(released ? .release : button & 32 != 0 ? .drag : .press, at: point)
    default: nil
    }
  }
}
