import "../node-version";

export * from "./resources";
