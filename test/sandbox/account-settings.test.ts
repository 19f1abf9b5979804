import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

const now = Date.UTC(2026, 0, 1);
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

const read = async (path: string) => (await client.send("GET", path)).body;

describe("account", () => {
  it("takes a unique slug, and null for no change", async () => {
    await client.control.change({ kind: "account", add: { name: "other", friendlyName: "Other" } });
    expect((await client.send("PATCH", "/v3/accounts/1", { name: "other" })).status).toBe(409);
    const { body } = await client.send("PATCH", "/v3/accounts/1", {
      name: "new-name",
      friendlyName: null,
      locale: "en_GB",
    });
    const expected = { name: "new-name", friendlyName: "Awesome Organisation", locale: "en_GB", lastModified: now };
    expect(body).toMatchObject(expected);
    expect(await read("/v3/accounts/1")).toEqual(body);
  });

  it("shows its properties to the caller", async () => {
    await client.send("POST", "/v3/accounts/1/properties", { name: "a", value: "1" });
    const info = await read("/v3/userinfo");
    expect(info).toMatchObject({
      name: "jack",
      accounts: [{ permission: 16, memberOfSpaces: 1, metadata: { a: "1" } }],
    });
    expect(at(info, "accounts.0.capabilities")).toHaveLength(47);
    expect(JSON.stringify(info)).not.toContain(client.password);
  });
});

describe("branding", () => {
  it("changes what is sent and goes back to the defaults", async () => {
    const path = "/v3/accounts/1/branding";
    const before = await read(path);
    const { body } = await client.send("POST", path, { navbarColor: "#112233", logo: false });
    const changed = { navbarColor: "#112233", logo: false, mediumLogo: false, largeLogo: false, lastModified: now };
    expect(body).toEqual({ ...(before as object), ...changed });
    expect(await client.send("DELETE", path)).toMatchObject({ status: 200, text: "" });
    expect(await read(path)).toEqual({ ...(before as object), lastModified: now });
  });
});

describe("properties", () => {
  it("refuses an existing name, and answers 201 for the caller's own only (L37109)", async () => {
    const property = { name: "a b/c", value: "" };
    for (const [path, status] of [
      ["/v3/accounts/1/properties", 200],
      ["/v3/properties", 201],
    ] as const) {
      expect(await client.send("POST", path, property)).toMatchObject({ status, body: property });
      expect((await client.send("POST", path, property)).status).toBe(409);
      expect(await read(`${path}?startsWith=a%20b`)).toEqual([property]);
      expect(await client.send("DELETE", `${path}/a%20b%2Fc`)).toMatchObject({ status: 200, text: "" });
      expect(await read(path)).toEqual([]);
    }
  });
});

describe("rights", () => {
  it("answers an update with the right from before (L9778)", async () => {
    const path = "/v3/accounts/1/rights";
    const sent = { name: "Old", description: "d", type: "ACCOUNT", basedOnPermission: 4, capabilities: ["NEW_WORD"] };
    const created = await client.send("POST", path, sent);
    expect(created.body).toEqual({ id: 1, ...sent, dateCreated: now, dateUpdated: null });
    const updated = await client.send("PATCH", `${path}/1`, { name: "New" });
    expect(updated.body).toEqual(created.body);
    expect(await read(path)).toEqual([{ ...(created.body as object), name: "New", dateUpdated: now }]);
    expect(await client.send("DELETE", `${path}/1`)).toMatchObject({ status: 200, text: "" });
    expect((await client.send("PATCH", `${path}/1`, { name: "X" })).status).toBe(404);
  });
});

describe("single sign-on", () => {
  const path = "/v3/accounts/1/sso";
  const certificate = [
    "MIIBizCCATGgAwIBAgIUDLisPp53SOUW05l5iV9e+nGm3G4wCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPaWRwLmV4YW1wbGUuY29t",
    "MCAXDTI2MTEyMzA4MzQ1M1oYDzIxMjYxMDMwMDgzNDUzWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wWTATBgcqhkjOPQIB",
    "BggqhkjOPQMBBwNCAAS2NNomgtB87flRJjQNFyudbx9LgMPuS1plJKVRybU9Yb4GZAamQ/Jas8FgblOtOCM/eTiOgm0lXtCTHQdN",
    "Fo8Yo1MwUTAdBgNVHQ4EFgQU5zj4phQkdQz9ys12oZF2nBfpMsowHwYDVR0jBBgwFoAU5zj4phQkdQz9ys12oZF2nBfpMsowDwYD",
    "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiB3nZNC4Ems3mTOQqfBHZfNMx32VYtTaAqTORgyZI4dmgIhAM6LaKAkjWSN",
    "Xw3BzUI/9QZrhjhXKiyXtmZHYWvlv5vK",
  ].join("\n");
  const metadata = (x509: string) => `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/saml">
<ds:X509Certificate>${x509}</ds:X509Certificate></md:EntityDescriptor>`;

  async function upload(text: string) {
    const form = new FormData();
    form.set("file", new Blob([text], { type: "text/xml" }), "idp.xml");
    return at((await client.send("POST", "/v3/tempFiles", form)).body, "id");
  }

  it("cannot be enabled without metadata", async () => {
    expect((await client.send("PATCH", path, { ssoEnabled: true })).status).toBe(400);
    expect((await client.send("PATCH", path, { tempFile: await upload("hello") })).status).toBe(400);
    const flags = await client.send("PATCH", path, { ssoEnabled: false, forceAuth: true, tempFile: null });
    expect(flags.body).toEqual({ enabled: false });
  });

  it("shows certificate and flags once enabled", async () => {
    await client.send("PATCH", path, { tempFile: await upload(metadata(certificate)), userJit: true });
    expect(await read(path)).toEqual({ enabled: false });
    const { body } = await client.send("PATCH", path, { ssoEnabled: true });
    expect(body).toMatchObject({
      enabled: true,
      version: 1,
      subject: "CN=idp.example.com",
      issuer: "CN=idp.example.com",
      soonToExpire: false,
      configuration: { entityId: "https://idp.example.com/saml", ssoEnabled: true, userJit: true, forceSso: false },
    });
    const names = ["signatureAlgorithm", "signatureOID", "notAfter", "notBefore", "publicKey"];
    for (const name of names) expect(at(body, name)).toMatch(/./);
    expect(await read(path)).toEqual(body);
    expect(at((await client.send("PATCH", path, { renew: true })).body, "version")).toBe(2);
    expect(await client.send("DELETE", path)).toMatchObject({ status: 200, text: "" });
    expect(await read(path)).toEqual({ enabled: false });
  });

  it("makes up what it cannot read, and warns before the end", async () => {
    const { body } = await client.send("PATCH", path, { ssoEnabled: true, tempFile: await upload(metadata("AAAA")) });
    expect(body).toMatchObject({ subject: "CN=https://idp.example.com/saml", soonToExpire: false });
    await client.control.advance(340 * 24 * 60 * 60 * 1000);
    await client.signIn();
    expect(await read(path)).toMatchObject({ soonToExpire: true });
  });
});
