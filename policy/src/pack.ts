import { PolicyPack } from "@pulumi/policy";
import { policies } from ".";

// Making one starts a server, so that this stands in a file of its own.
new PolicyPack("pulumi-portals", { policies });
