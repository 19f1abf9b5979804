export function renderAll(): Map<string, string>;
