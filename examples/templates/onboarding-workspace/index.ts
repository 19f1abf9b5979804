import * as pulumi from "@pulumi/pulumi";
import { OnboardingWorkspace } from "./onboarding-workspace";

const team = new pulumi.Config().get("team") ?? "512";
const hook = "https://hooks.harbour.example";
// These are examples, and go again.
const common = { team, protect: false };

// Two clients in one program: what the template makes for one stands below its component, with its name in front.
const acme = new OnboardingWorkspace("acme", { ...common, name: "Acme Holdings", hook: `${hook}/acme` });
const birch = new OnboardingWorkspace("birch", {
  ...common,
  name: "Birch, Son & Co",
  phases: ["Contract", "Training"],
  tags: { legal: "#2980b9" },
  hook: `${hook}/birch`,
});

export const spaces = [acme, birch].map((client) => client.outputs.space);
