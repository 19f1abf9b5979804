/** An account has one way of sending mail: the program has the others behind a setting. */
export const otherMail = {
  sendgrid: "clinked:CustomEmailSendgrid",
  domain: "clinked:CustomEmailDomainAuthentication",
};
