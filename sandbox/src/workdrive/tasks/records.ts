import { table } from "../../table";

export interface Task {
  id: string;
  title: string;
  description: string | null;
  content: string | null;
  time: number | null;
  videoId: string | null;
  link: string | null;
  dueDays: number | null;
  status: "draft" | "published";
  createdAt: string;
  updatedAt: string;
  createdBy: string;
  trainingCourseTaskListId: string | null;
  /** Sent, and shown by nothing. */
  task_type: string | null;
  notificationTemplateId: string | null;
  documentId: string | null;
  /** Ids of users. */
  assigned: string[];
}

export const tasks = table<Task>("tasks");
