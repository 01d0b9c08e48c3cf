/** A page of this site, parsed by the browser itself: Trusted Types allow no parsing of texts. */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => {
      reject(new Error(`${address} answered ${request.status}`));
    };
    request.open('GET', address);
    request.responseType = 'document';
    request.onerror = fail;
    request.onload = () => {
      const page = request.responseXML;
      if (request.status === 200 && page) resolve(page);
      else fail();
    };
    request.send();
  });
}
