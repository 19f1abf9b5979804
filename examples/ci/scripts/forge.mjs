import process from "node:process";
import { github } from "./github.mjs";
import { gitlab } from "./gitlab.mjs";
import { fail } from "./say.mjs";

/**
 * Where the repository lives.
 *
 * @typedef {object} Forge
 * @property {(title: string, body: string) => Promise<void>} comment makes or updates the comment of that title
 * @property {(name: string, text: string) => Promise<void>} note keeps a short text at the commit that is reviewed
 * @property {(name: string) => Promise<string | undefined>} noted the text at the commit that was merged as this one
 * @property {(title: string, body: string) => Promise<void>} openIssue makes or updates the issue of that title
 * @property {(title: string) => Promise<void>} closeIssue
 */

/** @returns {Forge} */
export function forge() {
  if (process.env.GITHUB_ACTIONS) return github();
  if (process.env.GITLAB_CI) return gitlab();
  return fail("neither GitHub Actions nor GitLab CI is running this. GITHUB_ACTIONS or GITLAB_CI says which it is");
}
