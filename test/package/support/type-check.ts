import path from "node:path";
import ts from "typescript";

const shared: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  strict: true,
  noEmit: true,
  types: [],
  // Our own declarations are checked, too.
  skipLibCheck: false,
};

/** The settings of `moduleResolution` that projects use. */
export const resolutions: Readonly<Record<string, ts.CompilerOptions>> = {
  // Deprecated in TypeScript 6, and still in every older Pulumi template.
  node: {
    ...shared,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    ignoreDeprecations: "6.0",
  },
  node16: { ...shared, module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  bundler: { ...shared, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** Type errors of the named programs and of the package's own declarations, as `file:line: message`. */
export function typeErrors(folder: string, files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(
    files.map((file) => path.join(folder, file)),
    options,
  );
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes("/pulumi-portals/") || files.includes(path.basename(fileName)));
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return diagnostics.map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const where = file ? `${path.basename(file.fileName)}:${line}` : "options";
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** What an editor shows over the first place of `word` in a program. */
export function hoverText(
  folder: string,
  file: string,
  words: readonly string[],
  options: ts.CompilerOptions,
): string[] {
  const fileName = path.join(folder, file);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [fileName],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath ? { realpath: ts.sys.realpath } : {}),
  });
  const text = ts.sys.readFile(fileName) ?? "";
  const hovers = words.map((word) => {
    const hover = service.getQuickInfoAtPosition(fileName, text.indexOf(word));
    return ts.displayPartsToString(hover?.documentation);
  });
  service.dispose();
  return hovers;
}
