import PackagePlugin

/// Runs `CompileCore` whenever the data or what reads them have changed.
@main struct CompileCorePlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let output = context.pluginWorkDirectoryURL.appending(path: "CompiledCore.swift")
    return [
      .buildCommand(
        displayName: "Compiling the core of the data", executable: try context.tool(named: "CompileCore").url,
        arguments: [output.path], outputFiles: [output])
    ]
  }
}
