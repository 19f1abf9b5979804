import { X509Certificate } from "node:crypto";
import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { accountOf, assign, type Handlers, ok, withBody } from "../call";
import type { ssoUpdate } from "../contract/accounts";
import { noSso } from "../state/defaults";
import type { Certificate, Sso } from "../state/records";
import { tempFile, textOfParts } from "./temp-files";

const month = 30 * 24 * 60 * 60 * 1000;
const year = 365 * 24 * 60 * 60 * 1000;

/** While not enabled nothing but that is shown (L7894); the rest stands in the table only (L7896). */
function wire(sso: Sso, now: number): Fields {
  const { version, entityId, certificate, ...configuration } = sso;
  if (!configuration.ssoEnabled || !certificate) return { enabled: false };
  const soonToExpire = Date.parse(certificate.notAfter) - now < month;
  return { enabled: true, version, ...certificate, soonToExpire, configuration: { entityId, ...configuration } };
}

/** Reads the entity id and the certificate; a certificate that cannot be read is replaced by a made-up one. */
function readMetadata(xml: string | null, now: number): { entityId: string; certificate: Certificate } {
  const entityId = xml?.match(/<(?:\w+:)?EntityDescriptor\b[^>]*\bentityID\s*=\s*["']([^"']+)["']/)?.[1];
  if (!xml || !entityId) throw invalid("tempFile", "the file is no identity provider metadata: it has no entityID");
  const encoded = xml.match(/<(?:\w+:)?X509Certificate\b[^>]*>([^<]+)</)?.[1]?.replace(/\s/g, "");
  try {
    const found = new X509Certificate(Buffer.from(encoded ?? "", "base64"));
    return { entityId, certificate: { ...madeUp(entityId, now), ...described(found) } };
  } catch {
    return { entityId, certificate: madeUp(entityId, now) };
  }
}

function described(found: X509Certificate): Partial<Certificate> {
  const { subject, issuer, validFrom, validTo, publicKey } = found;
  const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  return { subject, issuer, notBefore: validFrom, notAfter: validTo, publicKey: key };
}

function madeUp(entityId: string, now: number): Certificate {
  const subject = `CN=${entityId}`;
  return {
    subject,
    signatureAlgorithm: "SHA256withRSA",
    signatureOID: "1.2.840.113549.1.1.11",
    issuer: subject,
    notBefore: new Date(now).toUTCString(),
    notAfter: new Date(now + year).toUTCString(),
    publicKey: Buffer.from(subject).toString("base64"),
  };
}

const update = withBody<typeof ssoUpdate>((call, { tempFile: file, renew, ...flags }) => {
  const { sso } = accountOf(call);
  const now = call.clock.now();
  const metadata = file === undefined ? undefined : readMetadata(textOfParts(tempFile(call, file, "tempFile")), now);
  if (flags.ssoEnabled && !metadata && !sso.certificate) {
    throw invalid("ssoEnabled", "single sign-on needs the metadata of an identity provider first (tempFile)");
  }
  assign(sso, flags);
  if (metadata) Object.assign(sso, metadata, { version: sso.version + 1 });
  else if (renew && sso.certificate) {
    const { notBefore, notAfter } = madeUp("", now);
    Object.assign(sso, { certificate: { ...sso.certificate, notBefore, notAfter }, version: sso.version + 1 });
  }
  return ok(wire(sso, now));
});

export const ssoHandlers: Handlers = {
  "accounts-sso-get-sso-details": (call) => ok(wire(accountOf(call).sso, call.clock.now())),
  "accounts-sso-update-sso-configuration": update,
  "accounts-sso-delete-sso-configuration": (call) => {
    accountOf(call).sso = noSso();
    return {};
  },
};
