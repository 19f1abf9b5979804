/** Sent in the header X-API-KEY (L5). */
export const credentials = { apiKey: "sandbox-key-of-workdrive" } as const;
