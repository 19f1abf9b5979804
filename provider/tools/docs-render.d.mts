export function renderDocs(): ReadonlyMap<string, string>;
export function generatedFolders(pages: ReadonlyMap<string, string>): readonly string[];
