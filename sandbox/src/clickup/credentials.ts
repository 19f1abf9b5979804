/** Personal tokens, sent as they are in the header Authorization (L19): of user 183, and of user 182. */
export const credentials = {
  token: "pk_1_SANDBOXTOKENOFCLICKUP",
  colleagueToken: "pk_2_SANDBOXTOKENOFACOLLEAGUE",
} as const;
