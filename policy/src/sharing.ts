import { definePolicy, on, remedy } from "./policy";
import { clinked, docspace } from "./portals";
import { flag } from "./settings";

interface ClinkedShare {
  readonly email: string;
  readonly type?: string;
  readonly password?: string;
  readonly dateExpire?: string;
  readonly downloads?: boolean;
}

const guards = {
  password: flag(true, "Whether a password is asked for."),
  expiry: flag(true, "Whether an end is asked for."),
};

export const guardedRoomLinks = definePolicy({
  name: "guarded-room-links",
  description: "A link that opens a room to people outside has a password and an end.",
  steps: "Give the link `password` and `expirationDate`.",
  severity: "high",
  level: "mandatory",
  settings: guards,
  checks: [
    on(docspace.RoomLink, ({ linkType, password, expirationDate }, { config, report }) => {
      if (linkType !== "External") return;
      if (config.password && !password) report("password: is missing, so anybody with the address gets in. Set one");
      if (config.expiry && !expirationDate)
        report("expirationDate: is missing, so the link never ends. Set a date, in ISO 8601");
    }),
  ],
});

export const guardedShares = definePolicy({
  name: "guarded-shares",
  description: "What is shared with a guest has a password and an end.",
  steps: "Give the share `password` and `dateExpire`.",
  severity: "medium",
  level: "advisory",
  settings: guards,
  checks: [
    on(clinked.Share, (share, { config, report }) => guard(share, "", config, report)),
    on(clinked.Shares, ({ shares }, { config, report }) => {
      for (const [index, share] of shares.entries()) guard(share, `shares[${index}].`, config, report);
    }),
  ],
});

function guard(
  { password, dateExpire }: ClinkedShare,
  path: string,
  config: { readonly password: boolean; readonly expiry: boolean },
  report: (violation: string) => void,
): void {
  if (config.password && !password) report(`${path}password: is missing. Set one, and tell it by another way`);
  if (config.expiry && !dateExpire) report(`${path}dateExpire: is missing, so the share never ends. Set a date`);
}

const NO_DOWNLOAD = "whoever has it may keep a copy for ever";

export const noGuestDownloads = definePolicy({
  name: "no-guest-downloads",
  description: "Links and shares for guests show documents and do not let them download.",
  steps: "Set `denyDownload: true` at a room link, `downloads: false` at a share, or the level to remediate.",
  severity: "medium",
  level: "mandatory",
  checks: [
    on(docspace.RoomLink, ({ linkType, denyDownload }, { report }) => {
      if (linkType === "External" && denyDownload !== true)
        report(`denyDownload: is not true, so ${NO_DOWNLOAD}. Set it to true`);
    }),
    on(clinked.Share, (share, { report }) => {
      if (letsDownload(share)) report(`downloads: is not false, so ${NO_DOWNLOAD}. Set it to false`);
    }),
    on(clinked.Shares, ({ shares }, { report }) => {
      for (const [index, share] of shares.entries())
        if (letsDownload(share)) report(`shares[${index}].downloads: is not false, so ${NO_DOWNLOAD}. Set it to false`);
    }),
  ],
  remedies: [
    remedy(docspace.RoomLink, (link) => {
      if (link.linkType === "External") link.denyDownload = true;
    }),
    remedy(clinked.Share, (share) => {
      if (letsDownload(share)) share.downloads = false;
    }),
    remedy(clinked.Shares, ({ shares }) => {
      for (const share of shares) if (letsDownload(share)) share.downloads = false;
    }),
  ],
});

/** A request for files has nothing to download. */
const letsDownload = ({ type, downloads }: ClinkedShare) => type !== "UPLOAD_REQUEST" && downloads !== false;
