const LOWEST = [22, 19] as const;

/** A sentence that says which Node.js is missing; `undefined` when `version`, for example `"22.19.0"`, will do. */
export function nodeProblem(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1]);
  return isEnough
    ? undefined
    : `pulumi-portals needs Node ${LOWEST.join(".")} or newer, this is ${version}: install a current Node.`;
}

// Every entry loads this file first: an older Node fails later with errors that name neither cause nor cure.
const problem = nodeProblem(process.versions.node);
if (problem) {
  const error = new Error(problem);
  error.stack = problem;
  throw error;
}
