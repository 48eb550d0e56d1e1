/**
 * A document as a text; of a count that is asked for, by whose commands and where. A second reason refreshes the
 * request, and the first is not kept: taking the second back leaves its words.
 */
export const whoAsks = (text: string): string =>
  text.includes('"kind":"countRequest"')
    ? text.replaceAll(/"(?:at|raisedBy|reason|seenQuantity)":(?:"[^"]*"|null|-?\d+),?/g, '')
    : text;
