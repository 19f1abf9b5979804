import type { AccountBranding, Component, GroupBranding, Sso, Watermark } from "./records";

/** The values of the branding example (L6495); the document names no other defaults. */
export function accountBranding(): AccountBranding {
  return {
    logo: true,
    icon: false,
    background: false,
    darkMenu: false,
    navbarColor: "#ffffff",
    navbarText: "#8692ac",
    sidebarColor: "#8692ac",
    sidebarText: "#8692ac",
    primaryColor: "#2e9dff",
    primaryText: "#ffffff",
    secondaryColor: "#80c568",
    secondaryText: "#ffffff",
    lastModified: 1684740519078,
    fontFamily: "Open Sans",
  };
}

/** Branding of a group that has just been created (L11139). */
export function plainGroupBranding(): GroupBranding {
  return {
    headerColor: "#dfdfdf",
    textColor: "#000000",
    logo: false,
    background: false,
    alignment: "left",
    backgroundPositionX: 50,
    backgroundPositionY: 50,
    hideBackgroundGradient: false,
    hideLogoBackground: false,
    hideGroupName: false,
    hideLogo: false,
  };
}

/** The order in which components come back, whatever was sent (L11152). */
export const componentOrder = ["files", "pages", "discussions", "events", "tasks"] as const;

export function defaultComponents(): Component[] {
  return ["files", "pages", "events", "tasks"].map((name, order) => ({ name, order, configuration: {} }));
}

export function noWatermark(): Watermark {
  return {
    enableWatermark: false,
    enableWatermarkIp: false,
    enableWatermarkEmail: false,
    enableWatermarkTimestamp: false,
    enableWatermarkCustomText: false,
    watermarkCustomText: null,
    watermarkStyle: null,
    transparentWatermark: null,
  };
}

export function noSso(): Sso {
  return {
    ssoEnabled: false,
    userJit: false,
    forceSso: false,
    adminsUsePassword: false,
    disableProfileEdit: false,
    forceAuth: false,
    version: 0,
    entityId: null,
    certificate: null,
  };
}
