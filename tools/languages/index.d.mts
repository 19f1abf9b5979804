export interface Languages {
  /** Folder with `pulumi-language-python` and `pulumi-language-go` for `pulumi package gen-sdk`. */
  generators: string;
  /** Folder with the two that run programs; the same folder where the CLI at hand has them. */
  hosts: string;
}

/**
 * Finds the language hosts for Python and Go beside the CLI or on PATH, or builds what stands in for them with Go.
 * Throws an Error that says what is missing when neither can be had.
 */
export function ensureLanguages(options?: { log?: (line: string) => void }): Promise<Languages>;
