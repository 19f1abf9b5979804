import { z } from "zod";
import { id } from "../../kit/fields";

/** Arguments that many data sources of Clinked share. */
export const accountArg = id('Id of the account, for example "1".');

/** How lists of people are narrowed. */
export const search = (what: string) => ({
  name: z.string().optional().describe(`Text that ${what} hold.`),
  startsWith: z.string().optional().describe(`Text that ${what} begin with.`),
});

/** A date without a time. */
export const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, { error: 'a date, for example "2027-01-31"' })
    .optional()
    .describe(description);
