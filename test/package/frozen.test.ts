import { describe, expect, it } from "vitest";
import * as clinked from "../../provider/src/clinked";
import { definitions } from "../../provider/src/definitions";
import { providerText } from "../../provider/src/kit/resource";

/**
 * What stands in the states of users. A line that changes here is an update, or a new URN, of every resource in every
 * stack: that is a major version.
 */
const frozen = [
  {
    name: "Account",
    token: "pulumi-nodejs:dynamic/clinked:Account",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Account");',
  },
  {
    name: "AccountBranding",
    token: "pulumi-nodejs:dynamic/clinked:AccountBranding",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:AccountBranding");',
  },
  {
    name: "SsoConfiguration",
    token: "pulumi-nodejs:dynamic/clinked:SsoConfiguration",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:SsoConfiguration");',
  },
  {
    name: "AccountMember",
    token: "pulumi-nodejs:dynamic/clinked:AccountMember",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:AccountMember");',
  },
  {
    name: "AccountInvite",
    token: "pulumi-nodejs:dynamic/clinked:AccountInvite",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:AccountInvite");',
  },
  {
    name: "Guest",
    token: "pulumi-nodejs:dynamic/clinked:Guest",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Guest");',
  },
  {
    name: "AccountProperty",
    token: "pulumi-nodejs:dynamic/clinked:AccountProperty",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:AccountProperty");',
  },
  {
    name: "AccountProperties",
    token: "pulumi-nodejs:dynamic/clinked:AccountProperties",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:AccountProperties");',
  },
  {
    name: "MemberRight",
    token: "pulumi-nodejs:dynamic/clinked:MemberRight",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:MemberRight");',
  },
  {
    name: "Group",
    token: "pulumi-nodejs:dynamic/clinked:Group",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:Group");',
  },
  {
    name: "GroupBranding",
    token: "pulumi-nodejs:dynamic/clinked:GroupBranding",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupBranding");',
  },
  {
    name: "GroupOrder",
    token: "pulumi-nodejs:dynamic/clinked:GroupOrder",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupOrder");',
  },
  {
    name: "GroupMember",
    token: "pulumi-nodejs:dynamic/clinked:GroupMember",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupMember");',
  },
  {
    name: "GroupMembers",
    token: "pulumi-nodejs:dynamic/clinked:GroupMembers",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupMembers");',
  },
  {
    name: "GroupInvite",
    token: "pulumi-nodejs:dynamic/clinked:GroupInvite",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupInvite");',
  },
  {
    name: "GroupInvites",
    token: "pulumi-nodejs:dynamic/clinked:GroupInvites",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupInvites");',
  },
  {
    name: "GroupProperty",
    token: "pulumi-nodejs:dynamic/clinked:GroupProperty",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupProperty");',
  },
  {
    name: "GroupProperties",
    token: "pulumi-nodejs:dynamic/clinked:GroupProperties",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:GroupProperties");',
  },
  {
    name: "UserProperty",
    token: "pulumi-nodejs:dynamic/clinked:UserProperty",
    text: 'exports.handler=()=>require("pulumi-portals/dynamic").provider("clinked:UserProperty");',
  },
] as const;

const classes = { ...clinked };

describe("tokens and provider texts", () => {
  it.each(frozen)("$name", ({ name, token, text }) => {
    expect(classes[name].__pulumiType).toBe(token);
    expect(providerText(`clinked:${name}`)).toBe(text);
    expect(Buffer.byteLength(text)).toBeLessThan(128);
  });

  it("cover every resource", () => {
    const types = frozen.map(({ name }) => `clinked:${name}`);
    expect(definitions.map(({ type }) => type)).toEqual(types);
    expect(Object.keys(clinked).sort()).toEqual(frozen.map(({ name }) => name).sort());
  });
});
