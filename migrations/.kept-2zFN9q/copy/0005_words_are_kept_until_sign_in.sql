CREATE TABLE "drafts" (
	"token_hash" text NOT NULL,
	"path" text NOT NULL,
	"id" text NOT NULL,
	"fields" jsonb NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_token_hash_path_pk" PRIMARY KEY("token_hash","path")
);
--> statement-breakpoint
CREATE INDEX "drafts_end" ON "drafts" USING btree ("ends_at");