/** The process's children, their children, and so on; none on Windows. */
export function descendants(pid: number): number[];
