import type { World } from "../area";

export const world: World = { product: "docspace", start: [] };
