import { fail } from "./say.mjs";

/**
 * A client of a JSON API. A failure names method, path and status, and no header.
 *
 * @param {string} base
 * @param {Record<string, string>} headers
 */
export function api(base, headers) {
  /** @param {string} method @param {string} path @param {unknown} [content] */
  async function answer(method, path, content) {
    const init = {
      method,
      headers: { ...headers, ...(content ? { "content-type": "application/json" } : {}) },
      ...(content ? { body: JSON.stringify(content) } : {}),
      signal: AbortSignal.timeout(30_000),
    };
    const response = await fetch(`${base}${path}`, init).catch((error) =>
      fail(`${method} ${path}: no answer (${error instanceof Error ? error.message : error}). Run the job again`),
    );
    if (!response.ok)
      fail(`${method} ${path}: HTTP ${response.status}. Look at the permissions of the token, and run the job again`);
    return response;
  }
  return {
    /** @param {string} method @param {string} path @param {unknown} [content] */
    call: async (method, path, content) => (await answer(method, path, content)).json(),
    /** All entries of a list, page by page. @param {string} path with a `?` */
    async all(path) {
      const found = [];
      for (let page = 1; ; page++) {
        const entries = await (await answer("GET", `${path}&per_page=100&page=${page}`)).json();
        found.push(...entries);
        if (entries.length < 100) return found;
      }
    },
  };
}
