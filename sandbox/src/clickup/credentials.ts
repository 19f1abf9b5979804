/** A personal token, sent as it is in the header Authorization (L19). */
export const credentials = { token: "pk_1_SANDBOXTOKENOFCLICKUP" } as const;
