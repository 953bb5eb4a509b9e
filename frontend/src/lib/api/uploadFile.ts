/** Sends a file as it is, saying how far it got. */
import { consoleHeaders } from "@/lib/session";

export interface UploadAnswer {
  /** 0 when the server was not reached. */
  status: number;
  body: unknown;
}

interface Upload {
  path: string;
  file: File;
  mediaType: string;
  /** From 0 to 100. */
  onProgress: (percent: number) => void;
}

/** `fetch` does not tell how much of a body is sent. */
export function uploadFile({ path, file, mediaType, onProgress }: Upload): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    for (const [name, value] of Object.entries(consoleHeaders)) request.setRequestHeader(name, value);
    request.setRequestHeader("Content-Type", mediaType);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0);
    request.onload = () => resolve({ status: request.status, body: request.response as unknown });
    request.onerror = () => resolve({ status: 0, body: null });
    request.send(file);
  });
}
