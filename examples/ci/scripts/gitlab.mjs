import process from "node:process";
import { api } from "./http.mjs";
import { variable } from "./say.mjs";
import { marker } from "./text.mjs";

const LABEL = "portals-drift";

/** @returns {import("./forge.mjs").Forge} */
export function gitlab() {
  const project = `/projects/${variable("CI_PROJECT_ID")}`;
  // The token of a job may read little: this is one of the project, with the scope api and the role Developer.
  const { call, all } = api(variable("CI_API_V4_URL"), { "private-token": variable("GITLAB_TOKEN") });

  /** Only what this pipeline has written itself: anybody can write the marker. */
  const mine = async () => (await call("GET", "/user")).id;
  const issueOf = async (title) =>
    (await all(`${project}/issues?state=opened&labels=${LABEL}&author_id=${await mine()}`)).find(({ description }) =>
      description?.startsWith(marker(title)),
    );

  return {
    async comment(title, body) {
      const notes = `${project}/merge_requests/${variable("CI_MERGE_REQUEST_IID")}/notes`;
      const author = await mine();
      const found = (await all(`${notes}?`)).find(
        (note) => note.author?.id === author && note.body.startsWith(marker(title)),
      );
      if (found) await call("PUT", `${notes}/${found.id}`, { body });
      else await call("POST", notes, { body });
    },
    async note(name, description) {
      // A pipeline of merged results runs on a commit of its own; the branch's commit is what is reviewed.
      const sha = process.env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || variable("CI_COMMIT_SHA");
      await call("POST", `${project}/statuses/${sha}`, { state: "success", name, description });
    },
    async noted(name) {
      const sha = variable("CI_COMMIT_SHA");
      const requests = await all(`${project}/repository/commits/${sha}/merge_requests?`);
      const merged = requests.find(
        (request) =>
          request.state === "merged" &&
          [request.merge_commit_sha, request.squash_commit_sha, request.sha].includes(sha),
      );
      if (!merged) return undefined;
      const author = await mine();
      const statuses = await all(
        `${project}/repository/commits/${merged.sha}/statuses?all=true&name=${encodeURIComponent(name)}`,
      );
      const own = statuses.filter((status) => status.name === name && status.author?.id === author);
      return own.sort((one, other) => other.id - one.id)[0]?.description;
    },
    async openIssue(title, description) {
      const found = await issueOf(title);
      if (found) await call("PUT", `${project}/issues/${found.iid}`, { description });
      else await call("POST", `${project}/issues`, { title, description, labels: LABEL });
    },
    async closeIssue(title) {
      const found = await issueOf(title);
      if (found) await call("PUT", `${project}/issues/${found.iid}`, { state_event: "close" });
    },
  };
}
