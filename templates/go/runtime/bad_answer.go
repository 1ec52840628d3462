package milvus

// badAnswer is the error of an answer that cannot be read.
func (call *invocation) badAnswer(problem error) *Error {
	return &Error{Kind: KindServer, Name: "bad_answer", Attempts: call.attempts, Message: problem.Error()}
}

// unreadable notes an answer that cannot be read.
func (call *invocation) unreadable(problem error) {
	if problem != nil {
		call.fail(call.badAnswer(problem))
	}
}
