import { readFileSync } from "node:fs";
import process from "node:process";
import { api } from "./http.mjs";
import { variable } from "./say.mjs";
import { marker } from "./text.mjs";

const LABEL = "portals-drift";

/** @returns {import("./forge.mjs").Forge} */
export function github() {
  const repo = `/repos/${variable("GITHUB_REPOSITORY")}`;
  const { call, all } = api(process.env.GITHUB_API_URL ?? "https://api.github.com", {
    authorization: `Bearer ${variable("GITHUB_TOKEN")}`,
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
  });
  const event = () => JSON.parse(readFileSync(variable("GITHUB_EVENT_PATH"), "utf8"));

  /** Only what this pipeline has written itself: anybody can write the marker. */
  const own = (title) => (entry) => entry.user?.type === "Bot" && entry.body?.startsWith(marker(title));
  const issueOf = async (title) =>
    (await all(`${repo}/issues?state=open&labels=${LABEL}`)).find((entry) => !entry.pull_request && own(title)(entry));

  return {
    async comment(title, body) {
      const { number } = event().pull_request;
      const found = (await all(`${repo}/issues/${number}/comments?`)).find(own(title));
      if (found) await call("PATCH", `${repo}/issues/comments/${found.id}`, { body });
      else await call("POST", `${repo}/issues/${number}/comments`, { body });
    },
    async note(name, description) {
      const { sha } = event().pull_request.head;
      await call("POST", `${repo}/statuses/${sha}`, { state: "success", context: name, description });
    },
    async noted(name) {
      const sha = variable("GITHUB_SHA");
      const pulls = await all(`${repo}/commits/${sha}/pulls?`);
      const merged = pulls.find((pull) => pull.merged_at && pull.merge_commit_sha === sha);
      if (!merged) return undefined;
      // The newest first.
      const statuses = await all(`${repo}/commits/${merged.head.sha}/statuses?`);
      return statuses.find((status) => status.context === name && status.creator?.type === "Bot")?.description;
    },
    async openIssue(title, body) {
      const found = await issueOf(title);
      if (found) await call("PATCH", `${repo}/issues/${found.number}`, { body });
      else await call("POST", `${repo}/issues`, { title, body, labels: [LABEL] });
    },
    async closeIssue(title) {
      const found = await issueOf(title);
      if (found) await call("PATCH", `${repo}/issues/${found.number}`, { state: "closed", state_reason: "completed" });
    },
  };
}
