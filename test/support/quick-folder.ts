import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MEMORY = "/dev/shm";

/** A new folder, in memory where the system has such a place: state files write through to the disk with each step. */
export const quickFolder = (name: string): string => mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), name));
