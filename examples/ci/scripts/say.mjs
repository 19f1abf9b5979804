import process from "node:process";

/** @param {string} message @returns {never} */
export function fail(message) {
  process.stderr.write(`${message}.\n`);
  process.exit(1);
}

/** A variable that a step cannot do without. @param {string} name */
export function variable(name) {
  const value = process.env[name];
  if (!value) fail(`the variable ${name} is not set. The pipeline's description says where it comes from`);
  return value;
}
