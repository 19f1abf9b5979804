import type { Coverage } from "./count.mjs";

/** The report for people; the last line is the total. */
export function report(all: readonly Coverage[], isLong: boolean): string;
/** `79/79 resources, 71/71 data sources, 453/453 endpoints accounted for, and 9 sets` */
export function total(all: readonly Coverage[]): string;
