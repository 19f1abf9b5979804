import { z } from "zod";
import { set, timestamp } from "./fields";

/** Fields of results. Services leave out what is empty, so all but ids and keys are optional. */
export const text = (description: string) => z.string().optional().describe(description);
export const number = (description: string) => z.number().optional().describe(description);
export const yesOrNo = (description: string) => z.boolean().optional().describe(description);
export const time = (description: string) => timestamp(description).optional();
export const texts = (description: string) => set(z.string(), description).optional();
/** An opaque id in text form. */
export const ownId = (description: string) => z.string().meta({ kind: "id", description });
export const otherId = (description: string) => z.string().optional().meta({ kind: "id", description });
/** What no document describes further. */
export const anything = (description: string) => z.unknown().optional().describe(description);
export const anyFields = (description: string) => z.record(z.string(), z.unknown()).optional().describe(description);
