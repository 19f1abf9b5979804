/** Sent in the cookie asc_auth_key; the document's own example (L13). */
export const credentials = { apiKey: "864FE52C-1C1C-469F-9308-51DAFEFE7436" } as const;
