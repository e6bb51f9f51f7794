CREATE TABLE "gone" (
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"gone_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gone_kind_number_pk" PRIMARY KEY("kind","number")
);
--> statement-breakpoint
CREATE INDEX "people_named" ON "people" USING btree ("named_credits_count","id");