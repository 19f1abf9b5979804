import type { Area } from "../area";
import { world } from "../worlds/workdrive";

export const area: Area = { name: "workdrive", world, types: {} };
