export const OLDEST_CLI: string;
export const CLI: string;
export const LANGUAGE_HOST: string;
export const OLDEST_GO: string;

/** Whether the version in a text is the oldest or newer; a text without a version is not. */
export function atLeast(version: string, oldest: string): boolean;
