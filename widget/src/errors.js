// What can go wrong between the widget and the bot.

/** The sign-in came to its end: the person has to do something. */
export class SignedOut extends Error {}

/** The connection broke, or what is in between has lost the bot: worth another try. */
export class Broken extends Error {}

/** The connection could not be mended. */
export class Unreachable extends Error {}

/** The bot refused a request, with its words. */
export class Refused extends Error {
  constructor(status, error) {
    super(error?.message ?? String(status));
    this.code = error?.code ?? 'unavailable';
  }
}
