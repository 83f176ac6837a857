/** Six digits are a code of the app, anything else is a recovery code. */
export const codeOf = (code: string): { otp: string } | { recoveryCode: string } =>
  /^\d{6}$/.test(code.trim()) ? { otp: code.trim() } : { recoveryCode: code.trim() };
