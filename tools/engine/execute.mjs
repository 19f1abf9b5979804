import { spawn } from "node:child_process";
import process from "node:process";

/**
 * Runs a program without a shell and collects what it prints.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, limitMs: number }} options env is added to the environment
 * @returns {Promise<string>} standard output
 * @throws {Error} when it cannot start, exceeds the limit, or exits with another code than 0; with its last lines
 */
export function execute(file, args, { cwd, env, limitMs }) {
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const limit = setTimeout(() => child.kill("SIGKILL"), limitMs);
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", (error) => {
      clearTimeout(limit);
      reject(error);
    });
    child.on("close", (code, signal) => {
      clearTimeout(limit);
      if (code === 0) return resolve(stdout);
      const how = signal ? `was stopped (${signal}, limit ${Math.round(limitMs / 1000)} s)` : `exited with ${code}`;
      reject(new Error([`${file} ${args[0] ?? ""} ${how}`, ...lastLines(stderr || stdout, 15)].join("\n  ")));
    });
  });
}

/** @param {string} text @param {number} count */
function lastLines(text, count) {
  return text.trim().split(/\r?\n/).slice(-count);
}
