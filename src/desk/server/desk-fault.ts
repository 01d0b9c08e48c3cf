/** What an editor asked for and cannot have; its message is for the editor. */
export class DeskFault extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 421 | 423 | 429 | 507;

  constructor(status: DeskFault['status'], message: string) {
    super(message);
    this.status = status;
  }
}
