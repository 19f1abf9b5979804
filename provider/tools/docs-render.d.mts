export const docsFolder: string;
export function renderDocs(): ReadonlyMap<string, string>;
