import type { Area } from "../area";
import { world } from "../worlds/clickup";

export const area: Area = { name: "clickup", world, types: {} };
