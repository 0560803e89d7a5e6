import Synchronization

/// A value that is made when it is first asked for, once. What makes it must be pure, so nobody can tell when.
///
/// What it is made from is let go then: three passes over 75 MB of files keep them no longer than they are needed.
public final class OnDemand<Value: Sendable>: Sendable {
  private enum Stage: Sendable {
    case waiting(@Sendable () -> Value)
    case made(Value)
  }

  private let stage: Mutex<Stage>

  public init(_ make: @escaping @Sendable () -> Value) { stage = Mutex(.waiting(make)) }

  public var value: Value {
    stage.withLock { stage in
      switch stage {
      case .made(let value): return value
      case .waiting(let make):
        let value = make()
        stage = .made(value)
        return value
      }
    }
  }
}
