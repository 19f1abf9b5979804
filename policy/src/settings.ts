import type { Setting } from "./policy";

export const count = (value: number, description: string): Setting<number> => ({
  default: value,
  schema: { type: "integer", minimum: 0, description },
});

export const ratio = (value: number, description: string): Setting<number> => ({
  default: value,
  schema: { type: "number", minimum: 1, maximum: 21, description },
});

export const flag = (value: boolean, description: string): Setting<boolean> => ({
  default: value,
  schema: { type: "boolean", description },
});

export const texts = (value: readonly string[], description: string): Setting<readonly string[]> => ({
  default: value,
  schema: { type: "array", items: { type: "string" }, description },
});
