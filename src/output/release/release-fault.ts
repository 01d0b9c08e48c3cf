/** Something is wrong with a release or with where it should go; the message is for the user. */
export class ReleaseFault extends Error {}
