/** The oldest Pulumi CLI that will do: older ones cannot import resources with values from a file. */
export const OLDEST_CLI = "3.254.0";

/** The Pulumi CLI that is installed when there is none. */
export const CLI = "3.259.0";

/** The newest module version of the Node language host that a Go module can require; it serves newer CLIs and SDKs. */
export const LANGUAGE_HOST = "3.55.0";

/** The oldest Go that builds the CLI. */
export const OLDEST_GO = "1.25.11";

/**
 * @param {string} version `v3.259.0`, `3.259.0-dev.1`, `go1.25.11`
 * @param {string} oldest `3.254.0`
 * @returns {boolean} whether version is oldest or newer; a text without a version is not
 */
export function atLeast(version, oldest) {
  const found = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
  if (!found) return false;
  const have = found.slice(1).map((part) => Number(part ?? 0));
  const want = oldest.split(".").map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (have[i] ?? 0) - (want[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
