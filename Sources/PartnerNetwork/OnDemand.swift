import Synchronization

/// A value that is made when it is first asked for, once. What makes it must be pure, so nobody can tell when.
///
/// What it is made from is let go then: three passes over 75 MB of files keep them no longer than they are needed.
public struct OnDemand<Value: Sendable>: Sendable {
  private let box: OnDemandBox

  public init(_ make: @escaping @Sendable () -> Value) { box = OnDemandBox { Made(make()) } }

  public var value: Value {
    // Nothing but what `make` gave is ever in the box.
    unsafeDowncast(box.content, to: Made<Value>.self).value
  }
}

private final class Made<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// Knows nothing of the type of its content: of a generic class, the runtime makes one at the first use of each type, at
/// every start of the program, and a network has eight such values.
private final class OnDemandBox: Sendable {
  private enum Stage: Sendable {
    case waiting(@Sendable () -> any AnyObject & Sendable)
    case made(any AnyObject & Sendable)
  }

  private let stage: Mutex<Stage>

  init(_ make: @escaping @Sendable () -> any AnyObject & Sendable) { stage = Mutex(.waiting(make)) }

  var content: any AnyObject & Sendable {
    stage.withLock { stage in
      switch stage {
      case .made(let content): return content
      case .waiting(let make):
        let content = make()
        stage = .made(content)
        return content
      }
    }
  }
}
