import { z } from "zod";

/**
 * A permission number (L3450): 1 basic, 2 seen on content only, 4 group creator, 8 member manager, 16 administrator.
 * Every number stands for itself; they are not added up, and for groups and content the document gives no names.
 */
export const permission = z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(8), z.literal(16)], {
  error: "one of the permissions 1, 2, 4, 8 or 16; they are not added up",
});

export const accountPermission = z.union([z.literal(1), z.literal(4), z.literal(8), z.literal(16)], {
  error:
    "one of the permissions 1 (basic), 4 (group creator), 8 (member manager) or 16 (administrator); they are not added up",
});

export const ADMINISTRATOR = 16;
