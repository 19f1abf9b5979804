import { inertJson } from "../terminal/inert";
import type { DriftReport } from "./report";

/** The report as JSON, with whole values. Signs that act on a terminal are escaped, so nothing changes its meaning. */
export const jsonText = (report: DriftReport): string => `${inertJson(report, 2)}\n`;
